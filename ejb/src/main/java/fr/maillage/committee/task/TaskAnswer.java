package fr.maillage.committee.task;

import java.time.OffsetDateTime;

/**
 * That somebody was asked how far a task is, and what she said.
 *
 * @param messageAt when the latest message was written
 * @param answeredAt when she said that it is done; null while she has not
 * @param remark what she added; null for nothing
 */
public record TaskAnswer(
        String name, int messages, OffsetDateTime messageAt, OffsetDateTime answeredAt, String remark) {}
