/** The tables of campaigns as entities. */
package fr.maillage.confirmation.model;
