/** Siting of what programs bring along. */
package fr.maillage.web.deployment.siting;
