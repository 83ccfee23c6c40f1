/** Announcements of features to the pages of all: one bean per feature, found by CDI. */
package fr.maillage.web.shared.feature;
