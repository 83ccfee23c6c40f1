/** Chain of what follows from what was said, for people and programs. */
package fr.maillage.web.plan.chain;
