package io.github.tribikos.it.festival;

/** For one day. */
public class DayBand extends Wristband {}
