/**
 * Orientation: what a resident needs and where she is → the nearest places that fit, what is known of them and what is
 * not; the sheet of one place and the guide of a commune or QPV; where other sites may show the pages. Public: nothing
 * here asks for a permission but the settings. May use {@code place}, {@code opendata} (what of a record is public),
 * {@code report} (drawing), {@code vocabulary}, {@code territory}, {@code identity} and {@code shared}; nothing depends
 * on it but {@code web}.
 */
package fr.maillage.orientation;
