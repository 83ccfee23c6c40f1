/**
 * The reference data that ship with the product: communes, départements, EPT, EPCI and retired codes, as files.
 */
package fr.maillage.territory.reference;
