/** Pages and API for places that may be entered twice. */
package fr.maillage.web.duplicate;
