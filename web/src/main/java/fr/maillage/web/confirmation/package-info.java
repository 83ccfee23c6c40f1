/** Campaigns, their worklist, and the page behind the link of their messages. */
package fr.maillage.web.confirmation;
