/** Events and sessions as their tables keep them, and the rule by which an event is held again. */
package fr.maillage.agenda.model;
