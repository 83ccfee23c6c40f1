/** Subjects of gatherings: the items of their agendas, carried over from one to the next. */
package fr.maillage.committee.item;
