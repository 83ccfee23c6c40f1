/** The journals of actions. */
package fr.maillage.web.plan.journal;
