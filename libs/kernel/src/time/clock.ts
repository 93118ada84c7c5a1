import { Injectable } from '@nestjs/common';

/** The only source of "now" outside the database; tests and the story seed move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today's date in Asia/Shanghai, the calendar of every deadline and fiscal year here. */
  today(): string {
    return businessDate(this.now());
  }
}

/** A clock that stands where it is put; used by tests and by the story that replays a year. */
export class SettableClock extends Clock {
  private at: Date | null = null;

  override now(): Date {
    return this.at ? new Date(this.at) : super.now();
  }

  set(instant: string | Date): void {
    this.at = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.now().getTime() + milliseconds);
  }

  /** Back to real time. */
  release(): void {
    this.at = null;
  }
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

const DAY_MS = 86_400_000;
let written = { day: Number.NaN, date: '' };

/** 'YYYY-MM-DD' in Asia/Shanghai (UTC+8 all year since 1991). */
export function businessDate(instant: Date): string {
  const day = Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS);
  // Nearly everybody asks for the day that was asked for last.
  if (day !== written.day) written = { day, date: new Date(day * DAY_MS).toISOString().slice(0, 10) };
  return written.date;
}

/** The instant at which a business date begins in Asia/Shanghai. */
export function startOfBusinessDate(on: string): Date {
  return new Date(`${on}T00:00:00+08:00`);
}

/** Adds whole calendar days to a business date. */
export function addDays(on: string, days: number): string {
  const date = new Date(`${on}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whole days from one business date to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The fiscal year (calendar year) of a business date. */
export function fiscalYear(on: string): number {
  return Number(on.slice(0, 4));
}

/** True for a real calendar date written 'YYYY-MM-DD'. */
export function isBusinessDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
