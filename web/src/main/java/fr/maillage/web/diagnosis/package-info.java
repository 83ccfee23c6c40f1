/** Announcement of the shared diagnosis; its pages and endpoints have a package for each kind. */
package fr.maillage.web.diagnosis;
