package fr.maillage.duplicate.model;

/**
 * Traits by which two places are compared.
 *
 * @param id the place
 * @param name what distinguishes its name
 * @param address street and number
 * @param communeId where it is
 * @param postalCode never null
 * @param position null where it is unknown, or only that of the commune
 * @param phone E.164; null where unknown
 * @param phoneShared how many places carry the number
 * @param pivot SIRET, RNA or RIDET; null where unknown
 * @param pivotShared how many places carry the identifier
 * @param actorId the actor that it is attached to; null for none
 */
public record Traits(
        long id,
        NameText name,
        AddressText address,
        long communeId,
        String postalCode,
        Point position,
        String phone,
        int phoneShared,
        String pivot,
        int pivotShared,
        Long actorId) {

    private static final double METRES_PER_DEGREE = 111_195;

    /** A position in degrees, WGS 84. */
    public record Point(double latitude, double longitude) {

        /** In metres, on a plane that is exact enough for a neighbourhood. */
        double distance(Point other) {
            double north = (latitude - other.latitude) * METRES_PER_DEGREE;
            double east = (longitude - other.longitude)
                    * METRES_PER_DEGREE
                    * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
            return Math.hypot(north, east);
        }
    }
}
