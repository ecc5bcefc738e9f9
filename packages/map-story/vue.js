import { defineComponent, h, onMounted, ref, watch } from 'vue'
import { ATTRIBUTES, EVENTS, loadMapStory } from './index.js'

/** `<map-story>` as a component. What stands in its slot is shown until its script is there, and where that is not. */
export const MapStory = defineComponent({
  name: 'MapStory',
  props: {
    site: { type: String, required: true },
    ...Object.fromEntries(ATTRIBUTES.map((name) => [name, [String, Number]])),
  },
  emits: EVENTS,
  setup(props, { emit, slots, expose }) {
    const element = ref(null)
    const load = () => loadMapStory(props.site).catch((error) => console.warn(error.message))
    onMounted(() => {
      for (const name of EVENTS) element.value.addEventListener(name, (event) => emit(name, event))
      load()
    })
    watch(() => props.site, load)
    expose({ goTo: (scene) => element.value?.goTo?.(scene) })
    return () =>
      h(
        'map-story',
        { ref: element, ...Object.fromEntries(ATTRIBUTES.map((name) => [`^${name}`, props[name]])) },
        slots.default?.(),
      )
  },
})
