/** The page and the endpoint of reports. May use the service of {@code report} and what all pages share. */
package fr.maillage.web.report;
