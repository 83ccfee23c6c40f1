package fr.maillage.territory;

import java.util.List;

/**
 * A territory on a map.
 *
 * @param approximate whether the shape stands in for an outline that nobody imported
 * @param polygons polygons, their rings (the outer one first), their points as longitude and latitude in WGS 84 degrees
 */
public record TerritoryShape(TerritoryView territory, boolean approximate, List<List<double[][]>> polygons) {

    public TerritoryShape {
        polygons = List.copyOf(polygons);
    }
}
