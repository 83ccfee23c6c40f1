package fr.maillage.deployment.dropin;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A drop-in that runs on a day.
 *
 * @param id its identifier
 * @param code what files call it
 * @param place the identifier of its place
 * @param commune the code of its place's commune, such as {@code com:93032}
 * @param latitude in degrees; null where it is not known
 * @param longitude in degrees; null where it is not known
 * @param weeklyHours hours per week, those of a rhythm of two weeks by half
 * @param advisers their codes
 * @param rhythm when it is held
 */
public record DeployedDropIn(
        UUID id,
        String code,
        UUID place,
        String placeName,
        String commune,
        String communeName,
        Double latitude,
        Double longitude,
        BigDecimal weeklyHours,
        List<String> advisers,
        Rhythm rhythm) {

    public DeployedDropIn {
        advisers = List.copyOf(advisers);
    }

    static DeployedDropIn of(DropInView dropIn) {
        Rhythm rhythm = dropIn.rhythm();
        return new DeployedDropIn(
                dropIn.id(),
                dropIn.code(),
                dropIn.place(),
                dropIn.placeName(),
                dropIn.commune(),
                dropIn.communeName(),
                dropIn.latitude(),
                dropIn.longitude(),
                rhythm.weeklyHours(),
                dropIn.advisers(),
                rhythm);
    }
}
