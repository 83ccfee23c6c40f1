/** The first pages: what visitors see, and what awaits a signed-in user. */
package fr.maillage.web.home;
