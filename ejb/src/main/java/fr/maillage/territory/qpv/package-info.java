/** Priority neighbourhoods: their list, their codes, and which one a position lies in. */
package fr.maillage.territory.qpv;
