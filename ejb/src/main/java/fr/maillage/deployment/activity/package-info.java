/** Activity of advisers, as sums by month and place: no row is about a person (ADR 58). */
package fr.maillage.deployment.activity;
