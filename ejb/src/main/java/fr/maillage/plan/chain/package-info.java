/** From what was said to what is measured: statements, findings, objectives, actions and indicators, and where the chain breaks. */
package fr.maillage.plan.chain;
