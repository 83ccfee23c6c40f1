package fr.maillage.territory.persistence;

/** An edge of the graph: the child is a part of the parent. */
public record Link(long parentId, long childId) {}
