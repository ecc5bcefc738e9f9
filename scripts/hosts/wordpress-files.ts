/** Files that are put into a copy of WordPress: how it finds its database, and how posts are written and shown without a browser. */

export const CONFIG = `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:SOCKET');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); $table_prefix = 'wp_';
define('WP_HOME', 'http://localhost'); define('WP_SITEURL', 'http://localhost');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('WP_DEBUG_DISPLAY', false);
$_SERVER += ['HTTP_HOST' => 'localhost', 'SERVER_NAME' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'REMOTE_ADDR' => '127.0.0.1'];
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** WordPress asks no address of its own computer for oEmbed; here the answering site is one. */
export const MUST_USE = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) wp_parse_url($url, PHP_URL_PORT)], 10, 3);
add_filter('pre_wp_mail', '__return_false');
`

/** Once: a site with our plugin switched on. */
export const INSTALL = `<?php
define('WP_INSTALLING', true);
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
if (!is_blog_installed()) wp_install('A host', 'admin', 'admin@host.example', true, '', 'a-password');
update_option('active_plugins', ['map-story/map-story.php']);
`

/** A post for each code that is read, by somebody with that role; their numbers are said. */
export const POSTS = `<?php
require 'wp-load.php';
[, $role, $theme] = $argv;
switch_theme($theme);
$user = username_exists("a-$role") ?: wp_insert_user(['user_login' => "a-$role", 'user_pass' => 'a-password', 'role' => $role]);
wp_set_current_user($user);
$ids = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $kind => $code)
  $ids[$kind] = wp_insert_post(['post_title' => 'A post', 'post_content' => wp_slash($code), 'post_status' => 'publish', 'post_author' => $user]);
echo json_encode($ids);
`

/** The page of a post, as its theme shows it to everybody. */
export const PAGE = `<?php
$_GET['p'] = $argv[1]; $_SERVER['REQUEST_URI'] = '/?p=' . $argv[1]; $_SERVER['QUERY_STRING'] = 'p=' . $argv[1];
define('WP_USE_THEMES', true);
require 'wp-blog-header.php';
`
