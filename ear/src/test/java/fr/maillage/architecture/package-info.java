/** The rules of the house, checked on the unwoven classes of all modules. */
package fr.maillage.architecture;
