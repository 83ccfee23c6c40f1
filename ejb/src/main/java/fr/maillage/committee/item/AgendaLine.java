package fr.maillage.committee.item;

import fr.maillage.record.link.LinkTarget;
import java.util.List;

/**
 * An item on the agenda of its gathering.
 *
 * @param place from 1, without gaps
 * @param startsAt the time of day at which it begins, such as {@code 14:25}; null where that cannot be told
 * @param presenter who presents it, by name where the caller may know; null for nobody, and for somebody whom she may not
 *     know
 * @param named whether somebody of the register presents it, perhaps unknown to the caller
 * @param links the records that it is about, without those that the caller may not read
 */
public record AgendaLine(
        ItemView item, int place, String startsAt, String presenter, boolean named, List<LinkTarget> links) {}
