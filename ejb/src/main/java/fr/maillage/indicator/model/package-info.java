/** Rules on indicators that need no database: what a territory reads that a snapshot does not cover. */
package fr.maillage.indicator.model;
