export { AccountMenu } from './account-menu';
export { Bell } from './bell';
export { type Notice, useInbox, useLiveInbox } from './inbox';
export { becameSomebody, homeOf, renewSession, type Session, useCan, useOtherTabs, useSession } from './session';
export { SignInAgain } from './sign-in-again';
