import { Grid } from 'antd';

/** Narrow like a phone: actions stand at the bottom, under the thumb, and tables are cards. */
export const usePhone = (): boolean => Grid.useBreakpoint().md === false;
