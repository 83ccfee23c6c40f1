/**
 * Posts of conseillers numériques: who hosts and who holds each over time, what their ends cost, and what the plan wants.
 * Drop-ins are offers with people and a rhythm; orientation desks send by the links of the diagnosis. May use {@code offer},
 * {@code place}, {@code agenda}, {@code hours}, {@code diagnosis} and the platform.
 */
package fr.maillage.deployment;
