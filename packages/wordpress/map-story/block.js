/* The block in the editor: two fields, and the frame as the server writes it. Nothing is built. */
;(({ blocks, element, components, blockEditor, serverSideRender, i18n }) => {
  const { createElement: h, Fragment } = element
  const { __ } = i18n

  blocks.registerBlockType('map-story/story', {
    edit({ attributes, setAttributes }) {
      const set = (name) => (value) => setAttributes({ [name]: value })
      const field = (name, label, more) =>
        h(components.TextControl, { label, value: attributes[name], onChange: set(name), ...more })
      return h(
        'div',
        // biome-ignore lint/correctness/useHookAtTopLevel: the editor calls edit as a component
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            components.PanelBody,
            { title: __('Frame', 'map-story') },
            h(components.RangeControl, {
              label: __('Height in pixels', 'map-story'),
              value: attributes.height,
              min: 200,
              max: 1000,
              step: 10,
              onChange: set('height'),
            }),
            h(components.SelectControl, {
              label: __('Paper', 'map-story'),
              value: attributes.scheme,
              options: [
                { label: __('Day', 'map-story'), value: 'light' },
                { label: __('Night', 'map-story'), value: 'dark' },
                { label: __('As the reader’s device', 'map-story'), value: 'auto' },
              ],
              onChange: set('scheme'),
            }),
          ),
        ),
        h(
          Fragment,
          null,
          field('address', __('Address of a sheet, a scene or a claim', 'map-story'), { type: 'url' }),
          field('title', __('What the link below it says', 'map-story')),
          attributes.address && h(serverSideRender, { block: 'map-story/story', attributes }),
        ),
      )
    },
    // The server writes it.
    save: () => null,
  })
})(window.wp)
