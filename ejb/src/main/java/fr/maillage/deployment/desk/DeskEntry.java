package fr.maillage.deployment.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Entry that a desk sends of one person, until it is summed.
 *
 * @param key by which it is taken once, however often it is sent
 * @param territory the code of the desk's commune
 * @param day when she came
 * @param need a code of the list need
 * @param equipment a code of the list equipment; null where nobody asked
 * @param ease a code of the list french-ease; null where nobody asked
 * @param direction one of {@link DeskDimension#DIRECTIONS}
 * @param place the identifier of the place that she was sent to; null unless she was
 * @param network a code of the list network; null unless she was sent to one
 * @param consent whether she agrees that her unmet need is passed on as a statement, without her name
 */
public record DeskEntry(
        UUID key,
        String territory,
        LocalDate day,
        String need,
        String equipment,
        String ease,
        String direction,
        String place,
        String network,
        boolean consent) {

    public boolean unmet() {
        return DeskDimension.NOWHERE.equals(direction);
    }

    /** Gives the terms to each of which it adds one. */
    public Map<DeskDimension, String> counted() {
        Map<DeskDimension, String> counted = new EnumMap<>(DeskDimension.class);
        counted.put(DeskDimension.NEED, need);
        counted.put(DeskDimension.EQUIPMENT, Objects.requireNonNullElse(equipment, DeskDimension.UNKNOWN));
        counted.put(DeskDimension.EASE, Objects.requireNonNullElse(ease, DeskDimension.UNKNOWN));
        counted.put(DeskDimension.DIRECTION, direction);
        switch (direction) {
            case DeskDimension.TO_PLACE -> counted.put(DeskDimension.PLACE, place);
            case DeskDimension.TO_NETWORK -> counted.put(DeskDimension.NETWORK, network);
            default -> counted.put(DeskDimension.UNMET, need);
        }
        return counted;
    }
}
