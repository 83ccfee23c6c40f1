/**
 * From what was said to what was decided: statements, findings, objectives, actions, indicators and decisions, and where the
 * chain breaks.
 */
package fr.maillage.plan.chain;
