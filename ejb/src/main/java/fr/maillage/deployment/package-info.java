/**
 * Posts of conseillers numériques: who hosts and who holds each over time, what their ends cost, and what the plan wants.
 * May use the platform.
 */
package fr.maillage.deployment;
