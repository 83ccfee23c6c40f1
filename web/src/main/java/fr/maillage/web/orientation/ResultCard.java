package fr.maillage.web.orientation;

import java.util.List;

/**
 * A place as the results show it.
 *
 * @param number its place in the list, which the map repeats
 * @param address in one line
 * @param phone as people dial it; null for none
 * @param phoneHref for a telephone to call
 * @param distance in words; null where it is not known
 * @param latitude null where nobody knows where it is
 * @param age how old the record is, in words
 * @param old whether one had better call first
 * @param opening the state's name
 * @param openingText the state in words
 * @param hours the opening hours in lines; empty where they are not known
 * @param known what speaks for it
 * @param open what is not known or only partly so
 */
public record ResultCard(
        int number,
        String name,
        String href,
        String address,
        String phone,
        String phoneHref,
        String distance,
        Double latitude,
        Double longitude,
        boolean exact,
        String age,
        boolean old,
        String opening,
        String openingText,
        List<String> hours,
        List<String> known,
        List<String> open) {}
