/** Schemes and other frames as files bring them. */
package fr.maillage.plan.intake;
