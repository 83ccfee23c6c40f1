/** Pages and endpoints of the shared diagnosis: themes, statements, and both sides compared. */
package fr.maillage.web.diagnosis;
