/**
 * Open data: the active places as files of the national standard v1.0.2, for everybody. Owns what is public of
 * a record and how the standard writes it. May use places, territories and what is shared; asks for no permission.
 */
package fr.maillage.opendata;
