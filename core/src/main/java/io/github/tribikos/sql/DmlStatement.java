package io.github.tribikos.sql;

/** A statement that changes data and gives no rows: INSERT, UPDATE, DELETE, or plain SQL text. */
public sealed interface DmlStatement extends Statement permits Insert, Update, Delete, TextStatement {}
