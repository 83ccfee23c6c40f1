/** The documents of gatherings with their versions, and the annexes that are made of them. */
package fr.maillage.committee.paper;
