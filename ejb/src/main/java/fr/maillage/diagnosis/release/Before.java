package fr.maillage.diagnosis.release;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts that earlier editions told.
 *
 * @param last the last edition that told an attribute, by attribute, with all ages under one name
 * @param people the communes whose people were told together, by edition
 */
record Before(Map<String, Integer> last, Map<Integer, List<Set<Long>>> people) {

    int first(String attribute) {
        return last.getOrDefault(family(attribute), 0) + 1;
    }

    static String family(String attribute) {
        return Attribute.isAges(attribute) ? Attribute.ages(List.of()) : attribute;
    }
}
