/** The pages, files and endpoints of collections. */
package fr.maillage.web.diagnosis.collection;
