/** The agenda of a gathering, and the pages of its items. */
package fr.maillage.web.committee.item;
