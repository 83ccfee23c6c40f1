/** Perimeters that a committee draws of communes and neighbourhoods. */
package fr.maillage.territory.perimeter;
