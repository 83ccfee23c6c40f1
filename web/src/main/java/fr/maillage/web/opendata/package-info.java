/** The page and the files of open data, for everybody. May use the service of {@code opendata} and what all pages share. */
package fr.maillage.web.opendata;
