export { outboxDelivery, smtpDelivery } from './deliveries.ts';
export { accountExists } from './letters/account-exists.ts';
export { changeEmail } from './letters/change-email.ts';
export { emailChanged } from './letters/email-changed.ts';
export { passwordChanged } from './letters/password-changed.ts';
export { resetPassword } from './letters/reset-password.ts';
export { type SignInChange, signInChanged } from './letters/sign-in-changed.ts';
export { verifyEmail } from './letters/verify-email.ts';
export { createMailer, type Mailer } from './mailer.ts';
