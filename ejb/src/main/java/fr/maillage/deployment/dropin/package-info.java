/** Drop-ins: offers with people and a rhythm. */
package fr.maillage.deployment.dropin;
