/** Pages and API of drop-ins. */
package fr.maillage.web.deployment.dropin;
