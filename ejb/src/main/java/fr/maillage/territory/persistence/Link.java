package fr.maillage.territory.persistence;

import java.util.Comparator;

/** An edge of the graph: the child is a part of the parent. */
public record Link(long parentId, long childId) {

    public static final Comparator<Link> ORDER =
            Comparator.comparingLong(Link::parentId).thenComparingLong(Link::childId);
}
