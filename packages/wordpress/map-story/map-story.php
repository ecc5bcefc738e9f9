<?php
/**
 * Plugin Name: Map Story
 * Description: A block for a sheet, a scene, a picture or a claim of a map story. Paste its address; the frame and its credit are written by the server.
 * Version: 0.2.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: map-story
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The frame that belongs to the address of a page of a map story; nothing for an address that is none.
 *
 * @param string $address Of a sheet, with or without a scene's fragment, of a claim's page, or of a frame.
 * @return string
 */
function map_story_frame( $address ) {
	$parts = wp_parse_url( trim( $address ) );
	if ( ! $parts || empty( $parts['host'] ) || ! in_array( $parts['scheme'] ?? '', array( 'https', 'http' ), true ) ) {
		return '';
	}
	$origin = $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	$path   = $parts['path'] ?? '/';
	$id     = '[a-z0-9-]+';
	if ( preg_match( "#^/(?:.+/)?embed/$id/(?:(?:scene|figure|cross|claim|row|exercise)/)?$id/$#", $path ) ) {
		$query = isset( $parts['query'] ) && preg_match( '/^[a-z0-9=&-]+$/', $parts['query'] ) ? '?' . $parts['query'] : '';
		return $origin . $path . $query;
	}
	if ( preg_match( "#^((?:/[^/]+)*/)($id)/evidence/claims/($id)/$#", $path, $found ) ) {
		return "$origin{$found[1]}embed/{$found[2]}/claim/{$found[3]}/";
	}
	if ( preg_match( "#^((?:/[^/]+)*/)($id)/($id)/$#", $path, $found ) ) {
		$scene = $parts['fragment'] ?? '';
		$query = preg_match( "/^$id$/", $scene ) ? "?scene=$scene" : '';
		return "$origin{$found[1]}embed/{$found[2]}/{$found[3]}/$query";
	}
	return '';
}

/**
 * What the block writes into a page.
 *
 * @param array $attributes address, title, height (px), scheme.
 * @return string
 */
function map_story_render( $attributes ) {
	$address = isset( $attributes['address'] ) ? (string) $attributes['address'] : '';
	$frame   = map_story_frame( $address );
	if ( '' === $frame ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Map Story: paste the address of a sheet, a scene or a claim.', 'map-story' ) . '</p>' : '';
	}
	$title  = ! empty( $attributes['title'] ) ? (string) $attributes['title'] : $address;
	$height = max( 200, min( 1000, (int) ( $attributes['height'] ?? 560 ) ) );
	$scheme = $attributes['scheme'] ?? 'light';
	if ( in_array( $scheme, array( 'dark', 'auto' ), true ) ) {
		$frame = add_query_arg( 'scheme', $scheme, $frame );
	}
	return sprintf(
		'<figure class="wp-block-map-story"><iframe src="%1$s" title="%2$s" width="100%%" height="%3$d" frameborder="0" loading="lazy"></iframe><figcaption><a href="%4$s">%2$s</a></figcaption></figure>',
		esc_url( $frame ),
		esc_attr( $title ),
		$height,
		esc_url( $address )
	);
}

add_action(
	'init',
	function () {
		wp_register_script(
			'map-story-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render', 'wp-i18n' ),
			'0.2.0',
			true
		);
		register_block_type( __DIR__, array( 'render_callback' => 'map_story_render' ) );
	}
);
