/** The sessions of actions. */
package fr.maillage.web.plan.session;
