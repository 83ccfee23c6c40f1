/** The pages, files and endpoints of campaigns in the street. */
package fr.maillage.web.diagnosis.street;
