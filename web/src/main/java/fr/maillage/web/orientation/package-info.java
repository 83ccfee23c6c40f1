/**
 * The public pages of the orientation: one question at a time, results, the sheet of a place, all by plain links and GET
 * forms with everything in the address; the files to print; the REST interface; what officers and administrators need to
 * share and embed them. May use the services of {@code orientation}, {@code territory}, {@code vocabulary} and what all
 * pages share.
 */
package fr.maillage.web.orientation;
