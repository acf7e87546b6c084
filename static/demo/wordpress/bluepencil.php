<?php
/**
 * Plugin Name: Blue Pencil
 * Description: Names and numbers of each post, marked and reviewed in a box below the text. Works in the block editor and the classic one.
 * Version: 1.0
 * Requires at least: 5.9
 *
 * Where Blue Pencil is: define('BLUEPENCIL_URL', 'https://tools.example/bluepencil/'); in wp-config.php.
 * The annotations of a post are its meta `_bluepencil`, a native document as JSON text.
 */

defined('ABSPATH') || exit;

const BLUEPENCIL_META = '_bluepencil';

function bluepencil_url(): string {
    return trailingslashit(defined('BLUEPENCIL_URL') ? BLUEPENCIL_URL : '');
}

add_action('add_meta_boxes', function () {
    $types = apply_filters('bluepencil_post_types', ['post', 'page']);
    add_meta_box('bluepencil', 'Names and numbers', 'bluepencil_box', $types, 'normal', 'high');
});

function bluepencil_box(WP_Post $post): void {
    wp_nonce_field('bluepencil_save', 'bluepencil_nonce');
    printf(
        '<blue-pencil name="bluepencil" src="%s" document-id="%d" article-title="%s" date="%s" lang="%s" value="%s"></blue-pencil>'
        . '<p><button type="button" class="button" id="bluepencil-again">Mark the text as it is now</button></p>',
        esc_url(bluepencil_url()),
        $post->ID,
        esc_attr($post->post_title),
        esc_attr(get_the_date('Y-m-d', $post)),
        esc_attr(get_user_locale()),
        esc_attr(get_post_meta($post->ID, BLUEPENCIL_META, true))
    );
}

add_action('admin_enqueue_scripts', function (string $page) {
    if (in_array($page, ['post.php', 'post-new.php'], true)) {
        wp_enqueue_script('bluepencil-embed', bluepencil_url() . 'embed.js', [], null, true);
        wp_enqueue_script('bluepencil', plugins_url('bluepencil.js', __FILE__), ['bluepencil-embed'], '1.0', true);
    }
});

add_action('save_post', function (int $id) {
    $isOurs = isset($_POST['bluepencil'], $_POST['bluepencil_nonce'])
        && wp_verify_nonce(sanitize_key($_POST['bluepencil_nonce']), 'bluepencil_save');
    if (!$isOurs || wp_is_post_autosave($id) || wp_is_post_revision($id) || !current_user_can('edit_post', $id)) {
        return;
    }
    $json = wp_unslash($_POST['bluepencil']);
    $document = json_decode($json, true);
    // Whatever comes from outside is read before it is kept.
    if (is_array($document) && ($document['format'] ?? '') === 'bluepencil') {
        // WordPress takes one layer of backslashes away from what it stores.
        update_post_meta($id, BLUEPENCIL_META, wp_slash($json));
    }
});
